/** Words that claim more than anybody has shown, with a sentence in which they do. */
export interface Claim {
  match: RegExp
  /** A sentence that makes the claim, so that the pattern is known to find it. */
  example: string
}

/**
 * Words that promise what nobody can promise of a device. Authoritative for product texts; the content package lints
 * its own texts. Blind spot: it reads words, not meaning, and English only.
 * After https://eur-lex.europa.eu/eli/reg/2017/745/oj Art. 7 (no misleading claims); the wordings are those that
 * sellers were seen to use and the banned wording of the guidance.
 */
export const bannedClaims: Claim[] = [
  { match: /\bcur(?:e|es|ed|ing)\b/i, example: "Cures cellulite" },
  { match: /\bguarantee(?:d|s)?\b/i, example: "Guaranteed results" },
  { match: /\bpermanent(?:ly)?\b/i, example: "A permanent result" },
  { match: /\b(?:100\s?%|completely|totally|perfectly) safe\b/i, example: "100 % safe" },
  { match: /\brisk[- ]free\b/i, example: "A risk-free treatment" },
  { match: /\bno (?:side effects|risks?|downtime|bruising|pain)\b/i, example: "No side effects" },
  { match: /\bwithout (?:side effects|risks?|pain)\b/i, example: "Works without risk" },
  { match: /\bpain(?:less|-free)\b/i, example: "A painless needle" },
  { match: /\bbruising (?:is )?minimal\b/i, example: "Bruising minimal to nonexistent" },
  { match: /\b(?:less invasive|safer than)\b/i, example: "Safer than a needle" },
  { match: /\bnon[- ]?surgical (?:face)?[- ]?lift\b/i, example: "The non-surgical facelift" },
  { match: /\bsurgical-like\b/i, example: "Surgical-like results" },
  {
    match: /\b(?:trigger|stimulat|boost)\w* (?:\w+ )?collagen\b/i,
    example: "Triggers natural collagen",
  },
  { match: /\bthicken(?:s|ed|ing)? (?:the|your) blood\b/i, example: "Thickens the blood" },
  {
    match: /\b(?:melt|burn|dissolv)\w* (?:away )?fat\b|\bfat[- ]?(?:loss|dissolv|burn|melt)\w*/i,
    example: "Melts fat",
  },
  { match: /\bcellulite\b|\bslimming\b/i, example: "Smooths cellulite" },
  { match: /\bFDA[- ](?:approved|registered|cleared)\b/i, example: "FDA approved" },
  { match: /\bclinically (?:proven|tested)\b/i, example: "Clinically proven" },
  { match: /\bmiracle\b/i, example: "A miracle thread" },
  { match: /\banti[- ]?ag(?:e|ing|eing)\b/i, example: "Anti-ageing thread" },
  { match: /\brejuvenat/i, example: "Rejuvenates the face" },
  { match: /\byears? younger\b/i, example: "Look ten years younger" },
  { match: /\bmesoderm\w*/i, example: "Into the mesoderm" },
  {
    match: /\b(?:impossible|cannot|can't|exceptionally difficult) to pierce\b/i,
    example: "Exceptionally difficult to pierce a blood vessel",
  },
]

/** The banned claims that a text makes, as they stand in it. */
export function claimsIn(text: string): string[] {
  return bannedClaims.flatMap(({ match }) => match.exec(text)?.[0] ?? [])
}

/**
 * Words by which a name alone claims an effect. A trade name may keep them where the intended purpose stands beside
 * it, because a threads' clearance may say the opposite: FDA K240389, "not intended for … lifting".
 */
const namedEffects = /\b(?:lift|tighten|contour|sculpt|smooth|firm)(?:s|ing)?\b/i

/** Whether a name claims an effect, so that it may be shown only with the intended purpose beside it. */
export const nameClaims = (name: string): boolean => namedEffects.test(name)
