import { patternRule } from "./pattern-rule.ts"

const harm =
  /\b(?:may be|can be|is|are) permanent\b|\bpermanent (?:scars?|damage|dents?|harm|loss)\b/gi

/** Words that promise more than anybody knows, or turn a fact round. */
export const bannedWording = patternRule(
  "banned-wording",
  "No text promises a cure, safety, lack of pain or a lasting result.",
  [
    { match: /\bcures?\b/i, unless: /\bnot a cure\b/gi, because: "promises a cure" },
    { match: /\bguarante\w+/i, because: "promises what nobody can guarantee" },
    { match: /\bpermanent(?:ly)?\b/i, unless: harm, because: "promises a lasting result" },
    {
      match: /\b(?:100 ?% |completely |totally |perfectly )safe\b|\brisk-free\b/i,
      because: "claims safety",
    },
    {
      match:
        /\b(?:no|without|free of|zero) (?:any )?(?:side effects|risks?)\b|\bside-effect-free\b/i,
      unless:
        /\b(?:not|never|neither is|nothing is) (?:entirely )?without (?:any )?(?:side effects|risks?)\b/gi,
      because: "denies risk",
    },
    { match: /\bpain(?:less|-free)\b/i, because: "promises no pain" },
    { match: /\bnon-?surgical face-?lift\b/i, because: "promises the result of an operation" },
    {
      match: /\bthicken(?:s|ing)? (?:the |your )?blood\b/i,
      because: "is the wrong way round: such medicine thins it",
    },
    {
      match: /\b(?:melts?|burns?|dissolves?) (?:away )?fat\b/i,
      because: "claims fat loss, which was not shown",
    },
    {
      match: /\bFDA[- ](?:approved|cleared|registered)\b/i,
      because: "claims an approval; name the document as a source instead",
    },
    { match: /\bmesoderm\w*/i, because: "names a layer of the embryo, not of the skin" },
  ],
)
