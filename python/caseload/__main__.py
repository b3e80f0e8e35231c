"""``python -m caseload`` is the program ``caseload``."""

from __future__ import annotations

import os
import subprocess
import sys

from caseload import program


def main() -> int:
    """Starts the program in place of Python; Windows has no such way, so there Python waits for it."""
    command = [str(program()), *sys.argv[1:]]
    if sys.platform != "win32":
        os.execv(command[0], command)
    return subprocess.call(command)


if __name__ == "__main__":
    sys.exit(main())
