// reveal.js's classes that need to measure: `.r-stretch` children get the height that the rest of the slide leaves,
// pictures in proportion, and `.r-fit-text` the size that fills the width.
Reveal.parts.push(({ all, clamp, hooks, style }) => {
  hooks.stretch = (section, width, height) => {
    for (const node of all(":scope > :is(.r-stretch, .stretch)", section)) {
      node.style.height = "0px";
      const rest = height - section.scrollHeight;
      const [w, h] = [node.naturalWidth || node.videoWidth, node.naturalHeight || node.videoHeight];
      const part = w && h && Math.min(width / w, rest / h);
      style(node, { width: `${part ? w * part : width}px`, height: `${part ? h * part : rest}px` });
    }
    for (const node of all(".r-fit-text", section)) {
      node.style.fontSize = "100px";
      node.style.fontSize = `${clamp(100 * width / node.scrollWidth, 24, height * 0.8)}px`;
    }
  };
});
