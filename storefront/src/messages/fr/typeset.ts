/** Takes a tree of French texts written with plain spaces; returns it with those before `: ; ! ? …` and inside « » unbreakable. */
export function typeset<T extends object>(texts: T): T {
  const entries = Object.entries(texts).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === "string"
      ? value.replaceAll(/ (?=[:;!?»…])|(?<=«) /g, "\u00a0")
      : typeset(value as object),
  ])
  return Object.fromEntries(entries) as T
}
