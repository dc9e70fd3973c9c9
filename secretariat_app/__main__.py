"""`python -m secretariat_app` is the command line; with no command it opens the window."""

import sys

from secretariat_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
