/// The CSS that ``MathMLWriter``'s output needs, without the font faces (``MathFont``).
///
/// It does what MathML Core leaves to CSS or does not have. The rules for strokes and boxes are kept from Firefox and
/// Safari, which draw `menclose` themselves. Chromium aligns cells with the `-webkit-` values only, and paints a wide
/// arrow or brace only within its narrow layout box and what a shadow adds to that, hence the invisible shadow.
package enum MathStylesheet {
  package static let css: StaticString = """
    math{font-family:"Deck Math","Latin Modern Math",math;font-size:1.1em;font-style:normal;font-weight:normal}
    math math{font-size:1em}
    math[display=block]{margin:.6em 0}
    math[display=block]>semantics:has(>.tex-tagged){display:block}
    mover>mo,munder>mo,munderover>mo{box-shadow:0 0 0 20em #0000}
    mfrac{padding-inline:.1em}
    .tex-cfrac>*{padding-top:.2em}
    mtd{padding:.25em .5em}
    .tex-matrix>mtr>mtd:first-child{padding-left:0}
    .tex-matrix>mtr>mtd:last-child{padding-right:0}
    .tex-align>mtr>mtd,.tex-lines>mtr>mtd,.tex-break>mtr>mtd,.tex-tagged>mtr>mtd{padding:.3em 0}
    .tex-align>mtr>mtd:nth-child(2n+3){padding-left:1em}
    .tex-align.tex-tagged>mtr>mtd:nth-child(2n+3){padding-left:0}
    .tex-align.tex-tagged>mtr>mtd:nth-child(2n+4){padding-left:1em}
    .tex-small>mtr>mtd{padding:.1em .2em}
    .tex-cd>mtr>mtd{padding:.3em .2em}
    .tex-wide>mtr>mtd{padding-block:.35em}
    .tex-cases>mtr>mtd{padding-inline:0 1em}
    .tex-cases>mtr>mtd:last-child{padding-inline:0}
    .tex-l,.tex-rl{text-align:-webkit-left}
    .tex-r{text-align:-webkit-right}
    .tex-l>mtr>mtd,.tex-r>mtr>mtd,.tex-rl>mtr>mtd{text-align:inherit}
    .tex-rl>mtr>mtd:nth-child(2n+1){text-align:-webkit-right}
    .tex-rl.tex-tagged>mtr>mtd:nth-child(2n+1){text-align:-webkit-left}
    .tex-rl.tex-tagged>mtr>mtd:nth-child(2n+2){text-align:-webkit-right}
    .tex-tagged{width:100%}
    .tex-tagged>mtr>.tex-glue{width:50%}
    .tex-tagged>mtr>.tex-tag{text-align:-webkit-right}
    .tex-ruled{border-collapse:collapse}
    .tex-vl{border-left:.05em solid}
    .tex-vld{border-left:.05em dashed}
    .tex-vr{border-right:.05em solid}
    .tex-vrd{border-right:.05em dashed}
    .tex-ht{border-top:.05em solid}
    .tex-htd{border-top:.05em dashed}
    .tex-hb{border-bottom:.05em solid}
    .tex-hbd{border-bottom:.05em dashed}
    .tex-overline{border-top:.045em solid;padding-top:.13em}
    .tex-underline{border-bottom:.045em solid;padding-bottom:.13em}
    .tex-overline>mo,.tex-underline>mo{display:none}
    .tex-label{padding:0 .5em}
    .tex-llap{transform:translateX(-100%)}
    .tex-clap{transform:translateX(-50%)}
    .tex-b{font-weight:bold}
    .tex-i{font-style:italic}
    .tex-sf{font-family:sans-serif}
    .tex-tt{font-family:monospace;font-size:.9em}
    .tex-pmb{text-shadow:.02em .01em .04px}
    .tex-fill{padding:.3em}
    .tex-frame{border:.04em solid}
    .tex-error{color:#d33;font-family:monospace}
    @supports (not (-moz-appearance:none)) and (not (font:-apple-system-body)){
    .tex-box{border:.04em solid;padding:.3em}
    .tex-angl{border:solid;border-width:.04em .04em 0 0;padding:.1em .1em 0 0}
    .tex-cancel,.tex-bcancel,.tex-xcancel{padding:.12em .06em}
    .tex-cancel,.tex-bcancel,.tex-xcancel,.tex-sout,.tex-phase{--tex-stroke:transparent calc(50% - .03em),currentcolor \
    calc(50% - .02em) calc(50% + .02em),transparent calc(50% + .03em)}
    .tex-cancel{background:linear-gradient(to bottom right,var(--tex-stroke))}
    .tex-bcancel{background:linear-gradient(to top right,var(--tex-stroke))}
    .tex-xcancel{background:linear-gradient(to bottom right,var(--tex-stroke)),\
    linear-gradient(to top right,var(--tex-stroke))}
    .tex-sout{background:linear-gradient(var(--tex-stroke))}
    .tex-phase{border-bottom:.04em solid;padding:0 .1em .1em .7em;\
    background:linear-gradient(to bottom right,var(--tex-stroke)) left/.6em 100% no-repeat}
    }
    """
}
