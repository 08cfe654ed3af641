"""The test suite on every Python and with the oldest and newest dependencies; the wheel, built and tried."""

import os
import shutil
import subprocess
from pathlib import Path

import nox

nox.needs_version = ">=2024.10.9"
nox.options.default_venv_backend = "uv"
nox.options.error_on_missing_interpreters = False  # a Python that is not to be had is named, and skipped

PYTHONS = nox.project.python_versions(nox.project.load_toml("pyproject.toml"))
"""Those that pyproject.toml promises in its classifiers."""

DEPENDENCIES = ("attrs", "lxml", "python-dateutil", "selectolax")
VERSIONS = f"from importlib.metadata import version; print(*[f'{{name}} {{version(name)}}' for name in {DEPENDENCIES}])"

if shutil.which("pyenv"):  # its python3.x answer only for versions that are switched on
    installed = subprocess.run(["pyenv", "versions", "--bare"], capture_output=True, text=True, check=True)
    os.environ["PYENV_VERSION"] = ":".join(installed.stdout.split())


@nox.session(python=PYTHONS)
@nox.parametrize("resolution", ["lowest-direct", "highest"], ids=["oldest", "newest"])
def tests(session: nox.Session, resolution: str) -> None:
    """Run the test suite with the lower bounds of pyproject.toml, and with the newest releases."""
    session.install(f"--resolution={resolution}", "--upgrade", ".")
    session.install("--editable", ".[test]")  # what is installed and good enough stays
    session.run("python", "-c", VERSIONS)
    session.run("pytest", "-q", "-p", "no:cacheprovider", *session.posargs)


@nox.session
def wheel(session: nox.Session) -> None:
    """Build sdist and wheel, install the wheel into an empty environment, and try it from an empty folder."""
    root = Path.cwd()
    shutil.rmtree("dist", ignore_errors=True)
    session.run("uv", "build", "--quiet", "--out-dir", "dist")  # the wheel is built from the sdist
    [built] = Path("dist").glob("*.whl")
    session.install(str(built))
    session.chdir(session.create_tmp())
    session.run("python", "-I", root / "tests/wheel.py", root)
