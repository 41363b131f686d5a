"""Reads Word files with LibreOffice.

read-word.py FOLDER: for every .docx of the folder, by name, one line of JSON:
{"file", "accepted": [paragraphs], "rejected": [paragraphs], "kinds", "authors", "dates"}

Debian's LibreOffice without a window cannot show comments: files with comments are no input for it.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def main(folder):
    with tempfile.TemporaryDirectory() as home:
        pipe = f"suiko-{pathlib.Path(home).name}"
        office = subprocess.Popen(
            [
                "soffice",
                "--headless",
                "--norestore",
                "--nologo",
                "--nodefault",
                f"-env:UserInstallation={pathlib.Path(home).as_uri()}",
                f"--accept=pipe,name={pipe};urp;",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            create = connect(pipe, office)
            for file in sorted(pathlib.Path(folder).glob("*.docx")):
                print(json.dumps(read(create, file)), flush=True)
        finally:
            office.terminate()
            try:
                office.wait(10)
            except subprocess.TimeoutExpired:
                office.kill()


def connect(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while office.poll() is None:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return lambda service: context.ServiceManager.createInstanceWithContext(service, context)
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not start")


def read(create, file):
    desktop = create("com.sun.star.frame.Desktop")
    document = open_document(desktop, file)
    answer = {"file": file.name, **revisions(document)}
    document.close(True)
    for name, command in (("accepted", "AcceptAllTrackedChanges"), ("rejected", "RejectAllTrackedChanges")):
        document = open_document(desktop, file)
        dispatcher = create("com.sun.star.frame.DispatchHelper")
        dispatcher.executeDispatch(document.CurrentController.Frame, f".uno:{command}", "", 0, ())
        answer[name] = paragraphs(document)
        document.close(True)
    return answer


def open_document(desktop, file):
    hidden = PropertyValue(Name="Hidden", Value=True)
    return desktop.loadComponentFromURL(file.as_uri(), "_blank", 0, (hidden,))


def paragraphs(document):
    return [paragraph.String for paragraph in elements(document.Text)]


def revisions(document):
    found = list(elements(document.Redlines))
    return {
        "kinds": sorted({redline.RedlineType for redline in found}),
        "authors": sorted({redline.RedlineAuthor for redline in found}),
        "dates": sorted({stamp(redline.RedlineDateTime) for redline in found}),
    }


def stamp(moment):
    return (
        f"{moment.Year:04}-{moment.Month:02}-{moment.Day:02}"
        f"T{moment.Hours:02}:{moment.Minutes:02}:{moment.Seconds:02}"
    )


def elements(collection):
    enumeration = collection.createEnumeration()
    while enumeration.hasMoreElements():
        yield enumeration.nextElement()


main(sys.argv[1])
