// The handout: the pages that the runtime made for print become small pictures of slides on upright sheets, below each
// its notes. What the export evaluates is this function; `asShown` keeps the colours of dark slides.
asShown => {
  "use strict";
  const all = (selector, node = document) => [...node.querySelectorAll(selector)];
  const create = (tag, className, parent, text = "") => {
    const node = document.createElement(tag);
    node.className = className;
    node.textContent = text;
    parent.append(node);
    return node;
  };
  const { background, backgroundColor } = getComputedStyle(document.body);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @page { size: 210mm 297mm; margin: 14mm 18mm 18mm }
    html, body, .reveal-viewport { background: #fff !important }
    .handout-title { margin: 0 0 6mm; color: #222; text-align: left; font: bold 18pt/1.2 Georgia, "Liberation Serif", serif }
    .handout-title small { display: block; font: 11pt/1.5 Georgia, "Liberation Serif", serif }
    .handout-item { margin: 0 0 7mm; break-inside: avoid }
    .handout-slide { width: 140mm; border: 1px solid #999; box-decoration-break: clone }
    .handout-slide > .pdf-page { break-after: auto; margin: 0 }
    .handout-slide > .continued { height: auto; overflow: visible }
    .reveal .handout-notes { color: #222; font: 11pt/1.45 Georgia, "Liberation Serif", serif; text-align: left }
    .reveal .handout-notes :is(p, ul, ol, dl, pre, blockquote, table) { margin-block: 2mm 0; color: inherit }
    .reveal .handout-notes :is(ul, ol, dl) { display: block; max-width: none }
  `);
  document.adoptedStyleSheets.push(sheet);

  // Colours as red, green, blue and alpha, whatever way they are written.
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const seen = new Map();
  const channels = color => {
    if (!seen.has(color)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = "#0000";
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      seen.set(color, canvas.getImageData(0, 0, 1, 1).data);
    }
    return seen.get(color);
  };
  const isOpaque = color => channels(color)[3] > 127;
  const isDark = color => {
    const [red, green, blue] = channels(color);
    return red * 299 + green * 587 + blue * 114 < 128000;
  };
  // Light for dark and dark for light, of the same hue; what is nearly black becomes paper.
  const turned = color => `oklch(from ${color} clamp(0, (1 - l) * 1.3, 1) c h)`;
  const colorsIn = /(?:rgba?|hsla?|color|oklch|oklab|lab|lch)\([^()]*\)/g;

  // What to write where, so that dark surfaces below `node` are light ones. Light surfaces stay as they are.
  function turn(node, onDark, changes) {
    const style = getComputedStyle(node);
    const gradient = /gradient\(/.test(style.backgroundImage) ? style.backgroundImage : "";
    const surface = isOpaque(style.backgroundColor) ? style.backgroundColor : gradient.match(colorsIn)?.[0];
    const dark = surface ? isDark(surface) : onDark;
    const values = {};
    if (dark) {
      values.color = turned(style.color);
      if (channels(style.backgroundColor)[3]) values.backgroundColor = turned(style.backgroundColor);
      for (const side of ["Top", "Right", "Bottom", "Left"]) {
        if (parseFloat(style[`border${side}Width`])) values[`border${side}Color`] = turned(style[`border${side}Color`]);
      }
      if (gradient) values.backgroundImage = gradient.replace(colorsIn, turned);
      if (style.textShadow !== "none") values.textShadow = "none";
      if (node instanceof SVGElement) {
        for (const name of ["fill", "stroke"]) if (/\(/.test(style[name])) values[name] = turned(style[name]);
      }
    } else if (onDark) values.color = style.color;
    changes.push([node, values]);
    for (const child of node.children) turn(child, dark, changes);
  }

  const changes = [];
  for (const page of all(".pdf-page")) {
    page.style.background = background;
    const hasPicture = all(".slide-background-content", page).some(content =>
      content.childElementCount || /url\(/.test(content.style.backgroundImage)) || /url\(/.test(background);
    if (!asShown && !hasPicture) {
      // A background of the slide's own lies before its words, not around them.
      const behind = all(".slide-background", page).map(box => getComputedStyle(box))
        .map(({ backgroundColor: color, backgroundImage: image }) => isOpaque(color) ? color : image.match(colorsIn)?.[0]);
      const own = behind.filter(Boolean).at(-1);
      page.style.backgroundColor = own ?? backgroundColor;
      turn(page, false, changes);
    }
  }
  for (const [node, values] of changes) Object.assign(node.style, values);

  const { title } = document;
  const author = document.querySelector("meta[name=author]")?.content;
  const slides = document.querySelector(".slides");
  const heading = create("div", "handout-title", slides, title);
  if (author) create("small", "", heading, author);
  slides.prepend(heading);
  for (const page of all(".pdf-page")) {
    const item = create("div", "handout-item", slides);
    page.before(item);
    const box = create("div", "handout-slide", item);
    box.append(page);
    page.style.zoom = box.clientWidth / page.offsetWidth;
    for (const notes of all(":scope > .speaker-notes-pdf", page)) {
      item.append(notes);
      notes.className = "handout-notes";
    }
  }
}
