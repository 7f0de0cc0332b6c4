// One large picture behind the whole deck, moved by a part of its overhang at every slide.
Reveal.parts.push(({ backgrounds, config, cssURL, flag, hooks, place, root, style }) => {
  hooks.background = () => {
    const { h, v, columns, rows, width: roomWidth, height: roomHeight } = place();
    const image = config.parallaxBackgroundImage;
    if (!flag(root, "has-parallax-background", image)) return;
    style(backgrounds, {
      backgroundImage: cssURL(image), backgroundSize: config.parallaxBackgroundSize,
      backgroundRepeat: config.parallaxBackgroundRepeat,
    });
    const [width, height = width] = getComputedStyle(backgrounds).backgroundSize.split(" ").map(parseFloat);
    const shift = (fixed, overhang, count, i) => -i * (fixed ?? (count > 1 ? overhang / (count - 1) : 0));
    const x = shift(config.parallaxBackgroundHorizontal, width - roomWidth, columns, h);
    const y = shift(config.parallaxBackgroundVertical, height - roomHeight, rows, v);
    backgrounds.style.backgroundPosition = config.parallaxBackgroundPosition || `${x}px ${y}px`;
  };
});
