/** Made-up rolling texts of any size; the same number always gives the same text. */

const sentences = [
  'To enhance cooperation among [law enforcement agencies] (-EGY) [Member States] (+EGY) in preventing terrorism.',
  'To [consider] (-TUR) (+RUS) (+IRN) [acknowledge the importance of] (+TUR) (-RUS) (-IRN) becoming parties to it.',
  'To [identify and address [new and] (+IND) emerging challenges] (-CHN) (+KAZ), [when plausible] (+ISR) and lawful.',
  'To promote respect for diversity and tolerance among different cultures, civilizations and religions.',
] as const;

/** About `bytes` of text, its paragraphs parted by `separator`. */
export function stressText(bytes: number, separator: string): string {
  const paragraphs: string[] = [];
  let size = 0;
  for (let i = 0; size < bytes; i += 1) {
    const paragraph = sentences[i % sentences.length] ?? '';
    paragraphs.push(paragraph);
    size += paragraph.length + separator.length;
  }
  return paragraphs.join(separator);
}
