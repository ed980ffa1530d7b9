import json
import subprocess
import sys
from pathlib import Path

HEAVY = (
    "cryptography", "reportlab", "pikepdf", "pypdfium2", "uharfbuzz", "sqlcipher3", "keyring", "mnemonic", "segno",
    "PIL", "zstandard", "liaison_desk.desk", "liaison_desk.store", "liaison_desk.readouts", "liaison_desk.sync",
    "liaison_desk.cli", "liaison_desk.model.kinds", "xml", "asyncio", "http", "email",
)  # fmt: skip

PROGRAM = """
import json, sys
from pathlib import Path
from liaison_desk.app.start import Program, new_application
application = new_application()
program = Program(application, Path(sys.argv[1]))
program.begin()
program.window.grab()
print(json.dumps([type(program.window).__name__, sorted(sys.modules)]))
"""


def test_nothing_heavy_is_imported_before_the_unlock_window_is_painted(tmp_path: Path) -> None:
    (tmp_path / "vault.db").touch()
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)], capture_output=True, text=True, check=True
    )
    name, modules = json.loads(done.stdout)
    assert name == "UnlockWindow"
    loaded = {module for module in modules if module.split(".")[0] in HEAVY or module in HEAVY}
    assert not loaded


def test_an_empty_folder_is_met_by_the_wizard(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout)[0] == "Wizard"


def test_other_programs_of_this_user_cannot_read_the_memory_of_the_window(tmp_path: Path) -> None:
    asked = "import ctypes, resource\nprint(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(4))\nsys.exit()"
    program = PROGRAM.replace("program.begin()", asked)
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "0 (0, 0)"
