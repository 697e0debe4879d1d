/**
 * Sample notices on withdrawal, by market. The exception for sealed goods that were opened stands in Article 16(e)
 * of Directive 2011/83/EU (https://eur-lex.europa.eu/eli/dir/2011/83/oj), the fourteen days in its Article 9; the
 * United Kingdom has regulations 28(3)(a) and 29 of its Consumer Contracts Regulations 2013
 * (https://www.legislation.gov.uk/uksi/2013/3134).
 */
export const withdrawalTexts: Record<string, string> = {
  "en-gb": `## Fourteen days

A consumer may cancel a contract made at a distance within 14 days of receiving the goods, without giving a reason (Consumer Contracts Regulations 2013, regulation 29).

## Opened sterile goods

Sealed goods that are not suitable for return for reasons of health protection or hygiene cannot be returned once they have been unsealed (regulation 28(3)(a)). That holds for everything in a sterile pack.

## Orders of a trade or profession

These rules protect consumers. Who orders for a trade or profession has no right of cancellation under them.

## How to cancel

A real shop names here to whom the cancellation goes, offers the model form, and says who pays for the return.`,
  "en-ie": `## Fourteen days

A consumer may withdraw from a contract made at a distance within 14 days of receiving the goods, without giving a reason (Directive 2011/83/EU, Article 9).

## Opened sterile goods

Sealed goods that are not suitable for return for reasons of health protection or hygiene cannot be returned once they have been unsealed (Article 16(e)). That holds for everything in a sterile pack.

## Orders of a trade or profession

These rules protect consumers. Who orders for a trade or profession has no right of withdrawal under them.

## How to withdraw

A real shop names here to whom the withdrawal goes, offers the model form, and says who pays for the return.`,
  "de-de": `## Vierzehn Tage

Verbraucherinnen und Verbraucher können einen im Fernabsatz geschlossenen Vertrag binnen 14 Tagen nach Erhalt der Ware ohne Angabe von Gründen widerrufen (§§ 312g, 355 BGB).

## Geöffnete sterile Ware

Das Widerrufsrecht erlischt bei versiegelter Ware, die aus Gründen des Gesundheitsschutzes oder der Hygiene nicht zur Rückgabe geeignet ist, wenn die Versiegelung nach der Lieferung entfernt wurde (§ 312g Abs. 2 Nr. 3 BGB). Das gilt für alles in einer sterilen Verpackung.

## Bestellungen für Gewerbe oder Beruf

Diese Regeln schützen Verbraucher. Wer für ein Gewerbe oder einen Beruf bestellt, hat nach ihnen kein Widerrufsrecht.

## So widerrufen Sie

Ein echter Shop nennt hier, an wen der Widerruf geht, bietet das Muster-Widerrufsformular an und sagt, wer die Rücksendung zahlt.`,
  "fr-fr": `## Quatorze jours

Un consommateur peut se rétracter d’un contrat conclu à distance dans les 14 jours suivant la réception des biens, sans donner de motif (article L221-18 du code de la consommation).

## Produits stériles ouverts

Le droit de rétractation ne s’applique pas aux biens descellés après la livraison qui ne peuvent être renvoyés pour des raisons d’hygiène ou de protection de la santé (article L221-28, 5°). Cela vaut pour tout ce qui est sous emballage stérile.

## Commandes d’un professionnel

Ces règles protègent les consommateurs. Qui commande pour son activité professionnelle n’a pas, selon elles, de droit de rétractation.

## Comment se rétracter

Une vraie boutique nomme ici à qui adresser la rétractation, propose le formulaire type et dit qui paie le retour.`,
  "en-us": `## Returns

This sample shop delivers nothing, so there is nothing to return. A real shop states here its own return policy.

## Opened sterile goods

Nothing in a sterile pack can be taken back once the pack has been opened.`,
}
