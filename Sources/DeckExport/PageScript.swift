import DeckHTML

/// What export asks of a page and changes in it, in JavaScript: of the pages that the runtime makes for print.
enum PageScript {
  /// Whether the pages are made and all that stands on them is there.
  static let isReady = """
    document.readyState === "complete" && document.documentElement.classList.contains("pdf-ready")
    """

  /// `[{title, h, v, x, y, width, height, place}]`, one for each slide; px of the document. `place` is what the PDF calls
  /// the beginning of the slide's page, now that a link leads there.
  static let slides = """
    [...document.querySelectorAll(".pdf-page")].flatMap(page => {
      const section = page.querySelector(":scope > section");
      if (!section) return [];
      const box = page.getBoundingClientRect();
      const { h, v } = Reveal.getIndices(section);
      const heading = section.querySelector("h1, h2, h3, h4, h5, h6");
      const text = (heading ?? section).innerText.replace(/\\s+/g, " ").trim();
      const link = document.createElement("a");
      link.href = `#${encodeURIComponent(page.id)}`;
      link.hidden = true;
      section.append(link);
      return [{
        title: text.slice(0, 80), h, v: v ?? 0,
        x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height,
        place: link.hash.slice(1),
      }];
    })
    """

  /// Puts slides and their notes one below the other on upright sheets; ``Assets/handout``.
  static func handout(asShown: Bool) -> String {
    "(\(String(decoding: Assets.handout.text, as: UTF8.self)))(\(asShown))"
  }

  /// The line at the foot of a handout's sheets, in the form that Chromium takes: it fills in what the classes name.
  static let handoutFoot = """
    <div style="display: flex; justify-content: space-between; width: 100%; margin: 0 18mm; color: #555;
      font: 9px Georgia, 'Liberation Serif', serif">
      <span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span>
    </div>
    """
}
