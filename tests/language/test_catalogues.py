"""Translations are read as Qt reads them, and are whole."""

import re
import shutil
import string
import subprocess
import sys

import pytest
from PySide6.QtCore import QDate, QLocale, QTranslator

from negotiator.domain.date_words import long_date
from negotiator.domain.dates import PartialDate
from negotiator.language import LANGUAGES, catalog_file, decimal, number, speaking, tr
from tests.language.messages import FOLDER, messages
from tests.language.unmarked import ROOT, files, unmarked

OTHERS = tuple(code for code in LANGUAGES if code != "en")
NO_WORDS = set((ROOT / "tests" / "language" / "no_words.txt").read_text().splitlines())
LONG = QLocale.FormatType.LongFormat
_SPACES = " \n"
NUMBERS = (0, 1, 2, 3, 4, 5, 10, 11, 12, 14, 20, 21, 22, 25, 99, 100, 101, 102, 103, 111, 1000)


def test_all_words_in_the_code_are_marked():
    found = [each for path in files([]) for each in unmarked(path)]
    assert not [each for each in found if each.text not in NO_WORDS]


def test_the_translations_hold_what_the_code_says(tmp_path):
    """``make translations`` was run after the last change."""
    for file in FOLDER.glob("*.ts"):
        shutil.copy(file, tmp_path)
    command = [sys.executable, ROOT / "packaging" / "translations.py", "update", "--into", tmp_path]
    subprocess.run(command, check=True)
    for code in LANGUAGES:
        kept = {each[:2] for each in messages(code)}
        assert {each[:2] for each in messages(code, tmp_path)} == kept


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_is_translated(code):
    assert not [each.source for each in messages(code) if not each.is_finished]
    assert not [each.source for each in messages(code) if not all(each.forms)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_takes_the_same_values(code):
    def fields(text):
        return sorted({name for _, name, _, _ in string.Formatter().parse(text) if name})

    for each in messages(code):
        for form in each.forms:
            assert fields(form) == fields(each.source), form
            if "%n" not in form:
                # A form of its own for none or one may say it in a word.
                assert not each.has_number or code == "ar" or each.forms.index(form) == 0, form


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_is_of_the_same_form(code):
    """A letter to press, dots that announce a dialog, spaces at the ends, and what is markup."""
    for each in messages(code):
        for form in each.forms:
            if "Examples:" not in each.source:
                assert form.strip(_SPACES) == form or each.source.strip(_SPACES) != each.source
            assert form.endswith("…") == each.source.endswith("…"), form
            assert ("&" in form) == ("&" in each.source), form
            assert re.findall(r"</?\w+", form) == re.findall(r"</?\w+", each.source), form
            assert ("\b" in form) == ("\b" in each.source), form


@pytest.mark.parametrize("code", LANGUAGES)
def test_forms_of_numbers_are_those_that_qt_takes(code, qapp):
    translator = QTranslator()
    assert translator.load(str(catalog_file(code)))
    tried = [each for each in messages(code) if each.has_number]
    with speaking(code):
        for each in tried:
            for n in NUMBERS:
                told = translator.translate("", each.source, each.comment, n)
                values = dict.fromkeys(re.findall(r"\{(\w+)", each.source), 0)
                if not values:
                    assert tr(each.source, each.comment, n) == told.replace("%n", number(n))


@pytest.mark.parametrize("code", OTHERS)
def test_texts_are_those_that_qt_takes(code, qapp):
    translator = QTranslator()
    assert translator.load(str(catalog_file(code)))
    with speaking(code):
        for each in messages(code):
            if not each.has_number:
                assert tr(each.source, each.comment) == translator.translate(
                    "", each.source, each.comment
                )


@pytest.mark.parametrize("code", OTHERS)
def test_months_are_those_of_unicode(code):
    locale = QLocale(code)
    if code == "zh":  # which counts its months in dates
        with speaking(code):
            day = QDate(2026, 11, 4)
            assert locale.toString(day, LONG).startswith(long_date(PartialDate.of(day.toPython())))
            assert long_date(PartialDate(2026, 11)) == "2026年11月"
        return
    with speaking(code):
        for month in range(1, 13):
            in_date = locale.monthName(month, LONG)
            alone = locale.standaloneMonthName(month, LONG)
            assert in_date in long_date(PartialDate(2026, month, 4))
            assert alone.casefold() in long_date(PartialDate(2026, month)).casefold()


@pytest.mark.parametrize("code", LANGUAGES)
def test_numbers_are_written_as_unicode_has_them(code):
    # Arabic has two kinds of digits, by country; ours are the Western ones.
    locale = QLocale({"en": "en_GB", "ar": "ar_AE"}.get(code, code))
    with speaking(code):
        assert decimal(0.75) == f"0{locale.decimalPoint()}75"
        assert number(870_000) == f"870{locale.groupSeparator()}000"
