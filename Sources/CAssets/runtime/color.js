// Whether a colour is dark, for backgrounds of any CSS notation.

const swatch = create("canvas", "", null, { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });

// "dark", "light", or nothing for a colour that cannot be read or is fully transparent.
function brightness(color) {
  if (!swatch) return null;
  swatch.clearRect(0, 0, 1, 1);
  swatch.fillStyle = "transparent";
  swatch.fillStyle = color;
  swatch.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = swatch.getImageData(0, 0, 1, 1).data;
  if (!alpha) return null;
  return (red * 299 + green * 587 + blue * 114) / (1000 * alpha) * 255 < 128 ? "dark" : "light";
}

const cssURL = address => `url("${address.trim().replace(/["\\\n]/g, "\\$&")}")`;
