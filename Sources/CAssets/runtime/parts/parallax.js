// One large picture behind the whole deck, moved by a part of its overhang at every slide.
Reveal.parts.push(({ backgrounds, config, cssURLs, flag, hooks, place, root, style }) => {
  hooks.background = () => {
    const { h, v, columns, rows, width: roomWidth, height: roomHeight } = place();
    const image = config.parallaxBackgroundImage;
    if (!flag(root, "has-parallax-background", image)) return;
    // Only where it is another one: its address may be as long as the picture.
    if (backgrounds.dataset.image !== image) backgrounds.style.backgroundImage = cssURLs(image);
    backgrounds.dataset.image = image;
    style(backgrounds, {
      backgroundSize: config.parallaxBackgroundSize, backgroundRepeat: config.parallaxBackgroundRepeat,
    });
    const [width, height = width] = getComputedStyle(backgrounds).backgroundSize.split(" ").map(parseFloat);
    const shift = (fixed, overhang, count, i) => -i * (fixed ?? (count > 1 ? overhang / (count - 1) : 0));
    const x = shift(config.parallaxBackgroundHorizontal, width - roomWidth, columns, h);
    const y = shift(config.parallaxBackgroundVertical, height - roomHeight, rows, v);
    backgrounds.style.backgroundPosition = config.parallaxBackgroundPosition || `${x}px ${y}px`;
  };
});
