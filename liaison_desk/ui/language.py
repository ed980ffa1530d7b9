"""The language of the window: catalogues, direction of reading, numbers and dates."""

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from liaison_desk.host.paths import translations

LOCALES: Final = {"en": "en_CA", "fr": "fr_CA", "hi": "hi_IN", "ur": "ur_PK"}
_NAME: Final = "liaison_desk"
_QT: Final = "qtbase"
_QT_FOLDER: Final = QLibraryInfo.LibraryPath.TranslationsPath


def speak(app: QApplication, language: str) -> None:
    """Let everything built from now on speak `language`; without a catalogue it speaks English."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    locale = QLocale(LOCALES[language])
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    QLocale.setDefault(locale)
    right_to_left = locale.textDirection() is Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    ours = str(translations())
    # Qt has words of its own for French; those for Hindi and Urdu are ours.
    for name, folder in ((_QT, QLibraryInfo.path(_QT_FOLDER)), (_QT, ours), (_NAME, ours)):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}.qm", folder):
            app.installTranslator(translator)
