/**
 * The page setter's program, in Typst's own language. It is constant: texts reach it as JSON data
 * only, so nothing in a circular can be taken for markup. Only the fonts named in the data are used;
 * what they lack shows as an empty box, the same on every machine, and never in a system's font.
 */

/** Reads `paper.json` (see `paperData`) beside it and sets its parts one after another. */
export const template = `
#let paper = json("paper.json")
#let m = paper.page

#set document(
  title: paper.title,
  date: datetime(..paper.date),
)
#set page(
  width: m.widthMm * 1mm,
  height: m.heightMm * 1mm,
  margin: (
    top: m.marginMm.top * 1mm,
    right: paper.rightMm * 1mm,
    bottom: m.marginMm.bottom * 1mm,
    left: m.marginMm.left * 1mm,
  ),
  footer-descent: 30%,
)
#set text(
  font: paper.fonts,
  fallback: false,
  ligatures: false,
  size: m.bodyPt * 1pt,
  lang: paper.lang,
  region: paper.region,
  overhang: false,
)
#set par(leading: m.leadingEm * 1em, spacing: m.leadingEm * 1em, justify: false)
#set par.line(numbering: if paper.lineNumbers { n => text(size: 7pt, str(n)) } else { none }, numbering-scope: "page")
#set block(above: 0pt, below: 0pt)
#set table(stroke: 0.5pt)
#set strike(stroke: 0.06em)
#set footnote.entry(gap: 0.4em, separator: line(length: 50mm, stroke: 0.5pt))
#show footnote.entry: set text(size: m.footnotePt * 1pt)
#show heading: set text(size: m.bodyPt * 1pt)

// Typst measures from baseline to capital height, so the distance of two blocks starts with the leading.
#let apart(pt) = m.leadingEm * m.bodyPt * 1pt + pt * 1pt

// One stretch of a tagged file bears one line only (PDF/UA-1: the tag has one TextDecorationType). Words that are
// underlined and struck keep the stroke through them as that line, and get the other as the lower edge of a box
// that breaks with the words.
#let lined(on, body) = {
  let both = "underline" in on and "strike" in on
  let out = body
  if both { out = highlight(fill: none, top-edge: "baseline", bottom-edge: -0.14em, extent: 0pt, stroke: (bottom: 0.05em), out) }
  else if "underline" in on { out = underline(out) }
  if "strike" in on { out = strike(out) }
  out
}

#let styled(r) = {
  let out = text(r.text)
  if r.at("language", default: none) != none {
    out = text(lang: r.language.lang, region: r.language.region, r.text)
  }
  if r.whole and not paper.rightToLeft { out = box(out) }
  if r.whole and paper.rightToLeft {
    // Boxes have no direction: beside each other in a line from the right they would change places.
    let inner = out
    out = context if text.lang == "ar" { inner } else { box(inner) }
  }
  if "ink" in r { out = text(fill: rgb(r.ink), out) }
  if "shade" in r { out = highlight(fill: rgb(r.shade), out) }
  if "bold" in r { out = strong(out) }
  if "italic" in r { out = emph(out) }
  out = lined(r, out)
  if "superscript" in r { out = super(typographic: false, out) }
  if "subscript" in r { out = sub(typographic: false, out) }
  out
}

#let runs(list) = {
  for r in list {
    if r.kind == "text" { styled(r) } else if r.kind == "break" { linebreak() } else if "mark" in r {
      footnote(numbering: _ => r.mark, runs(r.runs))
      // A sign of its own is not counted among the numbered ones.
      counter(footnote).update(n => n - 1)
    } else { footnote(numbering: "1", runs(r.runs)) }
  }
}

#let aligned(name, body) = {
  if name == "center" { align(center, body) } else if name == "end" { align(end, body) } else { body }
}

// The label stands in a column of its own, as wide as it needs, and the words hang beside it.
#let hanging(label, body) = context {
  let gap = m.hangMm * 1mm
  let wide = calc.max(gap.pt(), (measure(label).width + 0.4em.to-absolute()).pt()) * 1pt
  par(hanging-indent: gap, box(width: wide, label) + body)
}

#let paragraph(b) = {
  let justified = b.align == "justify"
  set text(
    lang: b.language.lang,
    region: b.language.region,
    kerning: b.language.lang != "ar",
  ) if b.language != none
  set par(
    justify: justified,
    first-line-indent: (amount: if b.indent { m.firstLineMm * 1mm } else { 0mm }, all: true),
  )
  let body = if b.label == none { par(runs(b.runs)) } else { hanging(lined(b.labelChange, text(b.label)), runs(b.runs)) }
  block(
    width: 100%,
    inset: (left: b.level * m.levelMm * 1mm),
    above: apart(b.beforePt),
    below: apart(b.afterPt),
    sticky: b.sticky,
    breakable: b.breakable,
    aligned(b.align, body),
  )
}

#let title(b) = {
  let body = if b.label == none { runs(b.runs) } else { lined(b.labelChange, text(b.label)) + text(" ") + h(0.25em) + runs(b.runs) }
  show heading: it => block(
    width: 100%,
    above: apart(b.beforePt),
    below: apart(b.afterPt),
    sticky: true,
    aligned(b.align, text(size: b.sizePt * 1pt, weight: "bold", hyphenate: false, it.body)),
  )
  heading(level: b.level, body)
}

#let cell(c) = {
  let body = c.paragraphs.map(list => par(runs(list))).join(parbreak())
  if c.language != none {
    // The language decides the direction, and so where the lines begin.
    body = { set text(lang: c.language.lang, region: c.language.region, kerning: c.language.lang != "ar"); align(start, body) }
  }
  table.cell(x: c.x, y: c.y, colspan: c.colspan, rowspan: c.rowspan, body)
}

#let grid-of(b) = {
  set text(size: m.tablePt * 1pt)
  set par(spacing: 3pt)
  let head = b.rows.slice(0, b.headerRows).flatten().map(cell)
  let rest = b.rows.slice(b.headerRows).flatten().map(cell)
  let head = if head.len() == 0 { () } else { (table.header(repeat: true, ..head),) }
  block(
    width: 100%,
    above: apart(m.spaceAfterPt),
    below: apart(m.spaceAfterPt * 2),
    table(stroke: if b.plain { none } else { 0.5pt }, columns: b.shares.map(share => share * 1fr), inset: (x: 5pt, top: 4pt, bottom: 5.5pt), ..head, ..rest),
  )
}

// In the margin before the lines: on the left, or on the right where one writes from there.
#let side-note(b) = context place(
  start,
  dx: (m.sideNote.leftMm - m.marginMm.left) * (if text.lang == "ar" { -1mm } else { 1mm }),
  box(width: m.sideNote.widthMm * 1mm, {
    set text(size: m.sideNote.sizePt * 1pt, style: "italic", hyphenate: false)
    set par(justify: false)
    runs(b.runs)
  }),
)

#let picture(b) = align(center, block(
  below: 8pt,
  image(b.path, width: b.widthMm * 1mm, alt: b.alt),
))

#let setters = (
  paragraph: paragraph,
  heading: title,
  table: grid-of,
  sideNote: side-note,
  picture: picture,
  rule: b => block(above: 9pt, below: apart(0), line(length: 100%, stroke: 0.5pt)),
)

#let number(part) = context {
  let n = counter(page).get().first()
  if paper.wholeNumbers or part.pageNumbers == "all" or (part.pageNumbers == "fromSecond" and n > 1) { align(center, str(n)) }
}

#let head(part) = if part.runningHead == none { none } else {
  context {
    let isFirst = query(<part-start>).any(start => start.location().page() == here().page())
    let next = if not isFirst { part.runningHead.next } else { none }
    if part.runningHead.mark != none { align(center, strong(part.runningHead.mark)) }
    if next != none { align(start, text(size: m.tablePt * 1pt, next)) }
  }
}

#for (index, part) in paper.parts.enumerate() {
  let sides = (m.marginMm.left * 1mm, paper.rightMm * 1mm)
  // Kerned Arabic is copied and searched with gaps inside its words.
  set text(lang: part.lang, region: part.region, hyphenate: part.hyphenate, kerning: part.lang != "ar")
  set page(
    header: head(part),
    footer: number(part),
    margin: if part.rightToLeft { (left: sides.at(1), right: sides.at(0)) } else { (left: sides.at(0), right: sides.at(1)) },
  )
  if index == 0 or not paper.wholeNumbers { counter(page).update(1) }
  counter(footnote).update(0)
  [#metadata(none) <part-start>]
  // The outline names each part; on the page itself nothing stands there.
  {
    show heading: none
    heading(level: 1, bookmarked: true, part.title)
  }
  for b in part.blocks { (setters.at(b.kind))(b) }
  context {
    let start = query(selector(<part-start>).before(here())).last().location().page()
    [#metadata(here().page() - start + 1) <part-pages>]
  }
}
`;
