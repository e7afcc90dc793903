"""Where a packaged program starts."""

from negotiator.cli import main

main()
