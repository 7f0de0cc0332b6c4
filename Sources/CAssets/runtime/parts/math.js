// A formula that is wider than what holds it shrinks, for nothing breaks it into lines.
Reveal.parts.push(({ all, hooks }) => {
  const { stretch } = hooks;
  // How high a slide is must not depend on how its formulas were fitted before.
  hooks.stretch = (section, width, height) => {
    for (const math of all("math", section)) math.style.fontSize = "";
    stretch?.(section, width, height);
  };
  hooks.zoomed = sections => {
    const formulas = sections.flatMap(section => all("math", section));
    const shares = formulas.map(math => math.closest("p, li, dd, td, th, div, section").clientWidth / math.scrollWidth);
    // What it shrinks from is the style sheet's 1.1em. What is hidden has no width, and no share.
    formulas.forEach((math, i) => math.style.fontSize = shares[i] < 1 ? `${Math.max(1.08 * shares[i], 0.4)}em` : "");
  };
});
