/** Made-up rolling texts of any size, a group about every hundred characters; the same number always gives the same text. */

const sentences = [
  'To enhance cooperation among [law enforcement agencies] (-EGY) [Member States] (+EGY) in preventing terrorism.',
  'To [consider] (-TUR) (+RUS) (+IRN) [acknowledge the importance of] (+TUR) (-RUS) (-IRN) becoming parties to it.',
  'To [identify and address [new and] (+IND) emerging challenges] (-CHN) (+KAZ), [when plausible] (+ISR) and lawful.',
  'To promote human rights as well as values of mutual respect and tolerance among different cultures, civilizations and religions, and to prevent disinformation that could lead to radicalization.',
  'To eradicate poverty and to promote sustainable economic and social development, social justice as part of the strategy to prevent the spread of terrorism and to support the exchange of good practices in this area.',
  'To implement individual and collective measures to address threats in accordance with domestic and international law, while ensuring freedom of information and expression, and share relevant national experience.',
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
