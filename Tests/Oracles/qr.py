#!/usr/bin/env python3
"""Writes Tests/Fixtures/QR/symbols.jsonl: QR codes as qrcodegen (PyPI) makes them, for the encoder's test.

    python3 Tests/Oracles/qr.py > Tests/Fixtures/QR/symbols.jsonl
"""
import json

from qrcodegen import QrCode, QrSegment

LEVELS = {"L": QrCode.Ecc.LOW, "M": QrCode.Ecc.MEDIUM, "Q": QrCode.Ecc.QUARTILE, "H": QrCode.Ecc.HIGH}
TEXTS = [
    ("", "M"), ("a", "L"), ("https://example.org/", "L"), ("https://example.org/", "H"), ("déjà vu, 中文", "M"),
    ("https://example.org/decks/week19?slide=3&mode=print#/2/1", "M"), ("x" * 60, "Q"), ("WIFI:T:WPA;S:room;P:pass;;", "M"),
    ("abc " * 40, "M"), ("abc " * 60, "H"), ("lorem ipsum " * 40, "L"), ("lorem ipsum " * 60, "Q"), ("z" * 1000, "M"),
    ("z" * 2953, "L"),
]

for index, (text, level) in enumerate(TEXTS):
    segments = [QrSegment.make_bytes(text.encode())]
    code = QrCode.encode_segments(segments, LEVELS[level], mask=index % 8, boostecl=True)
    size = range(code.get_size())
    rows = ["".join("#" if code.get_module(x, y) else "." for x in size) for y in size]
    symbol = {"text": text, "level": level, "version": code.get_version(), "mask": code.get_mask(), "rows": rows}
    print(json.dumps(symbol, ensure_ascii=False))
