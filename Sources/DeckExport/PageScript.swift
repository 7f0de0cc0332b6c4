/// What export asks of a page and changes in it, in JavaScript: of the pages that the runtime makes for print.
enum PageScript {
  /// Whether the pages are made and all that stands on them is there.
  static let isReady = """
    document.readyState === "complete" && document.documentElement.classList.contains("reveal-print")
      && document.querySelector(".pdf-page") !== null && document.fonts.status === "loaded"
      && [...document.images].every(image => image.complete)
    """

  /// `[{title, h, v, x, y, width, height}]`, one for each slide; px of the document.
  static let slides = """
    [...document.querySelectorAll(".pdf-page")].flatMap(page => {
      const section = page.querySelector(":scope > section");
      if (!section) return [];
      const box = page.getBoundingClientRect();
      const { h, v } = Reveal.getIndices(section);
      const heading = section.querySelector("h1, h2, h3, h4, h5, h6");
      const text = (heading ?? section).innerText.replace(/\\s+/g, " ").trim();
      return [{
        title: text.slice(0, 80), h, v: v ?? 0,
        x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height,
      }];
    })
    """

  /// How high one sheet of paper is, in px; a slide whose page is higher goes on to further sheets.
  static let sheetHeight = """
    (() => {
      const { width, height } = Reveal.getConfig();
      const size = Reveal.getComputedSlideSize(960 / (1 - Reveal.getConfig().margin), 700 / (1 - Reveal.getConfig().margin));
      return Math.floor(size.height * (1 + Reveal.getConfig().margin));
    })()
    """

  /// Puts slides and their notes one below the other on upright sheets: each slide small, its notes beneath.
  static let handout = """
    (() => {
      const { background } = getComputedStyle(document.body);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        @page { size: 210mm 297mm; margin: 14mm 18mm }
        body, .reveal-viewport { background: #fff !important }
        .handout-slide { break-inside: avoid; margin: 0 0 6mm; border: 1px solid #999 }
        .handout-slide > .pdf-page { break-after: auto; margin: 0 }
        .handout-notes { margin: 0 0 9mm; color: #222; font: 11pt/1.45 Georgia, "Liberation Serif", serif; text-align: left }
        .handout-notes > :first-child { margin-top: 0 }
      `);
      document.adoptedStyleSheets.push(sheet);
      for (const page of document.querySelectorAll(".pdf-page")) {
        const section = page.querySelector(":scope > section");
        const box = document.createElement("div");
        box.className = "handout-slide";
        page.before(box);
        box.append(page);
        page.style.background = background;
        page.style.zoom = 654 / page.offsetWidth;
        const notes = section ? [...section.querySelectorAll("aside.notes")] : [];
        if (!notes.length && !section?.dataset.notes) continue;
        const text = document.createElement("div");
        text.className = "handout-notes";
        for (const note of notes) text.append(...note.cloneNode(true).childNodes);
        if (!notes.length) text.textContent = section.dataset.notes;
        box.after(text);
      }
      return true;
    })()
    """
}
