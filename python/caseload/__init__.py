"""Synthetic, relational US healthcare data, loaded straight into DuckDB or PostgreSQL.

The work is done by the program ``caseload``, which this package brings along.
"""

from __future__ import annotations

import sys
import sysconfig
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

__all__ = ["__version__", "program"]

try:
    __version__: str = version("caseload")
except PackageNotFoundError:  # a source tree, not an installed package
    __version__ = "0+unknown"


def _folders() -> list[Path]:
    """Where installers put programs, this environment's folder first."""
    user = "nt_user" if sys.platform == "win32" else "posix_user"
    if sys.platform == "darwin" and sys._framework:
        user = "osx_framework_user"
    schemes = [sysconfig.get_path("scripts"), sysconfig.get_path("scripts", scheme=user)]
    # pip install --target puts programs beside the packages.
    return [Path(folder) for folder in schemes] + [Path(__file__).parents[1] / "bin"]


def program() -> Path:
    """The installed program ``caseload``.

    Raises ``FileNotFoundError`` when only the Python part is there.
    """
    name = "caseload" + (sysconfig.get_config_var("EXE") or "")
    for folder in _folders():
        path = folder / name
        if path.is_file():
            return path
    searched = ", ".join(str(folder) for folder in _folders())
    raise FileNotFoundError(f"no program {name} in {searched}; install caseload anew")
