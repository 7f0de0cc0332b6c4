#!/usr/bin/env python3
"""pictures.py: writes Tests/Fixtures/Pictures, small pictures in each form that the terminal's decoders know, and beside
each its pixels as Pillow decodes them (RGBA, row after row). Needs Pillow."""
import pathlib

from PIL import Image

OUT = pathlib.Path(__file__).resolve().parents[1] / "Fixtures" / "Pictures"
SIZE = (27, 19)


def gradient():
    picture = Image.new("RGB", SIZE)
    for y in range(SIZE[1]):
        for x in range(SIZE[0]):
            disc = (x - 9) ** 2 + (y - 9) ** 2 < 30
            picture.putpixel((x, y), (250, 40, 40) if disc else (x * 9, y * 13, 255 - x * 5))
    return picture


def main():
    OUT.mkdir(exist_ok=True)
    picture = gradient()
    grey = picture.convert("L")
    few = picture.quantize(16)
    forms = {
        "baseline.jpg": (picture, {"quality": 90, "subsampling": 0}),
        "subsampled.jpg": (picture, {"quality": 90, "subsampling": 2}),
        "wide.jpg": (picture, {"quality": 90, "subsampling": 1}),
        "progressive.jpg": (picture, {"quality": 90, "subsampling": 0, "progressive": True}),
        "progressive-subsampled.jpg": (picture, {"quality": 75, "subsampling": 2, "progressive": True}),
        "grey.jpg": (grey, {"quality": 90}),
        "progressive-grey.jpg": (grey, {"quality": 60, "progressive": True}),
        "restarts.jpg": (picture, {"quality": 90, "subsampling": 2, "restart_marker_blocks": 1}),
        "optimized.jpg": (picture, {"quality": 30, "subsampling": 0, "optimize": True}),
        "plain.gif": (few, {"interlace": 0}),
        "interlaced.gif": (few, {"interlace": 1}),
        "clear.gif": (few, {"transparency": few.getpixel((9, 9)), "interlace": 0}),
    }
    for name, (image, options) in forms.items():
        path = OUT / name
        image.save(path, **options)
        path.with_suffix(path.suffix + ".rgba").write_bytes(Image.open(path).convert("RGBA").tobytes())


if __name__ == "__main__":
    main()
