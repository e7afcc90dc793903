; The installer for Windows, of the folder that PyInstaller makes there (packaging/README.md).
;
;   makensis -DVERSION=0.1.0 -DFOLDER=build\package\negotiator -DICONS=build\package\icons ^
;            -DOUT=build\package\negotiator-0.1.0-setup.exe packaging\windows\negotiator.nsi
;
; It installs for one user without asking for an administrator, or with /AllUsers for everyone.
; Uninstalling takes away what it put there, and leaves every file of the user's: `negotiator purge`
; removes settings and backups before that.

Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define PROGRAM "Negotiator"
!define KIND "Negotiator.Negotiation"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PROGRAM}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${PROGRAM}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\${PROGRAM}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_USE_PROGRAMFILES64
!include "MultiUser.nsh"

Name "${PROGRAM} ${VERSION}"
OutFile "${OUT}"
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText " "

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${PROGRAM}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Record of who holds which position in a negotiation"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICONS}/negotiator.ico"
!define MUI_UNICON "${ICONS}/negotiator.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\negotiatorw.exe"
!define MUI_FINISHPAGE_NOAUTOCLOSE

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_LICENSE "${FOLDER}/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Ukrainian"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "SimpChinese"

Function .onInit
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "-program"
  ; What an older version left behind must not be found by this one.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  File "${ICONS}/negotiation.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${PROGRAM}.lnk" "$INSTDIR\negotiatorw.exe"

  WriteRegStr SHCTX "Software\${PROGRAM}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "Software\Classes\.negotiation" "" "${KIND}"
  WriteRegStr SHCTX "Software\Classes\.negotiation" "Content Type" "application/x-negotiation"
  WriteRegStr SHCTX "Software\Classes\${KIND}" "" "Negotiation"
  WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\negotiation.ico"
  WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" \
    '"$INSTDIR\negotiatorw.exe" "%1"'

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${PROGRAM}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\negotiatorw.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  ; Only what was installed: somebody may keep files of their own in the folder.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\negotiator.exe"
  Delete "$INSTDIR\negotiatorw.exe"
  Delete "$INSTDIR\negotiation.ico"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\README.md"
  Delete "$INSTDIR\CHANGELOG.md"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${PROGRAM}.lnk"

  ReadRegStr $0 SHCTX "Software\Classes\.negotiation" ""
  StrCmp $0 "${KIND}" 0 +2
    DeleteRegKey SHCTX "Software\Classes\.negotiation"
  DeleteRegKey SHCTX "Software\Classes\${KIND}"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "Software\${PROGRAM}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
