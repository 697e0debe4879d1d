/**
 * Words that promise what nobody can promise of a device. Authoritative for product texts; the content package lints
 * its own texts. Blind spot: it reads words, not meaning, and English only.
 * After https://eur-lex.europa.eu/eli/reg/2017/745/oj Art. 7 (no misleading claims).
 */
export const bannedClaims: RegExp[] = [
  /\bcur(?:e|es|ed|ing)\b/i,
  /\bguarantee(?:d|s)?\b/i,
  /\bpermanent(?:ly)?\b/i,
  /\b100\s?% safe\b/i,
  /\bcompletely safe\b/i,
  /\brisk[- ]free\b/i,
  /\bno (?:side effects|risks?|downtime)\b/i,
  /\bwithout (?:side effects|risks?)\b/i,
  /\bpain(?:less|-free)\b/i,
  /\bnon[- ]surgical (?:face)?lift\b/i,
  /\bthicken(?:s|ed|ing)? (?:the|your) blood\b/i,
  /\bmelt(?:s|ed|ing)? (?:away )?fat\b/i,
  /\bFDA[- ](?:approved|registered)\b/i,
  /\bclinically (?:proven|tested)\b/i,
  /\bmiracle\b/i,
  /\banti[- ]?ag(?:e|ing|eing)\b/i,
  /\brejuvenat/i,
  /\b(?:impossible|cannot|can't|exceptionally difficult) to pierce\b/i,
]

/** The banned claims that a text makes, as they stand in it. */
export function claimsIn(text: string): string[] {
  return bannedClaims.flatMap((claim) => claim.exec(text)?.[0] ?? [])
}
