/** The commonest short words of languages that share the Latin script, by which a text tells its own. */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the and of to is was that with for this you are were have from it we',
  de: 'der die das und ist nicht ein eine mit auf für von den dem wir sich auch zu es',
  fr: 'le la les des est une un et dans pour que sur avec nous vous pas qui cette de',
  es: 'el la los las una un que para con por más está como del se su y es de en',
  pt: 'o os as uma um que para com não mais em dos como são foi do da e por',
  it: 'il gli una un che per con non di della sono del nel più è le la i e',
  nl: 'de het een en van is dat niet met voor op zijn wij ook aan te ik',
  sv: 'och att det som en ett på är av för den med till inte jag vi',
  da: 'og det er som en et på af for den med til ikke jeg vi at har der hvad',
  nb: 'og det er som en et på av for den med til ikke jeg vi å har der hva',
  ca: 'el la els les una un i que per amb més està com del de es no',
  gl: 'o os a as unha un que para con por máis está como do da dos e na no',
  ro: 'și de la pe în cu nu este un o care mai din că se pentru sunt',
  cs: 'a je se na že v z s do jako pro to by si jsou ale',
  pl: 'i w na z się nie jest do to że oraz dla jak o',
  tr: 've bir bu için ile de da olarak daha olan çok gibi',
  vi: 'và của là có cho các một được trong không với những',
  id: 'dan yang di dengan untuk dari ini pada adalah itu ke kami',
}

const languages = Object.keys(commonWords)

/** Each word with the places of its languages in the list of them. */
const placesByWord: ReadonlyMap<string, readonly number[]> = Object.values(commonWords).reduce(
  (known, words, place) => {
    for (const word of words.split(' ')) known.set(word, [...(known.get(word) ?? []), place])
    return known
  },
  new Map<string, readonly number[]>(),
)

/** Fewer common words than this, or a smaller lead over the next language, tell nothing. */
const fewest = 10
const lead = 1.4
/** As many with such a lead tell a language before the rest of a text is looked at. */
const many = 20
const plainLead = 2.5

/** The language of a text by its commonest words; null where they do not tell it clearly. */
export function byCommonWords(text: string): string | null {
  const counts = languages.map(() => 0)
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
    for (const place of placesByWord.get(word) ?? none) {
      const count = (counts[place] ?? 0) + 1
      counts[place] = count
      if (count % many === 0 && leading(counts, plainLead) === place) return languages[place] ?? null
    }
  const first = leading(counts, lead)
  return first === null || (counts[first] ?? 0) < fewest ? null : (languages[first] ?? null)
}

const none: readonly number[] = []

/** The place of the highest count, where the next one is so many times smaller; else null. */
function leading(counts: readonly number[], times: number): number | null {
  const most = Math.max(...counts)
  const first = counts.indexOf(most)
  const second = Math.max(...counts.toSpliced(first, 1))
  return most >= times * second ? first : null
}
