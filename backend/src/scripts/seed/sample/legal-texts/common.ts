import type { LegalTextKind } from "../../../../modules/legal-text"

type Common = Record<Exclude<LegalTextKind, "withdrawal">, string>

/** Sample texts that say the same in every market of a language; fictitious where a shop would name itself. */
export const commonTexts: Record<"en" | "de" | "fr", Common> = {
  en: {
    imprint: `Finegauge (sample shop)
1 Sample Street, Sampletown

This shop sells nothing and has no owner, register entry or VAT number. A real shop states here its legal name and form, its address, who represents it, an e-mail address and a phone number, its register and number, its VAT number and, where one applies, its supervisory authority.`,
    terms: `## Who sells

The seller is named in the imprint.

## How a contract comes about

The shop shows products and prices; that is no binding offer yet. With the order button the buyer makes an offer. The confirmation page shows that it has arrived.

## Prices and payment

The prices of the market that the address of the page names apply, with the tax that the page states. Payment is by invoice.

## Delivery

The delivery options and their costs are shown before the order. This sample shop delivers nothing.

## Safety guidance

The safety guidance beside the products is information. It replaces neither the instructions for use of the manufacturer nor advice by a qualified practitioner.`,
    privacy: `## What the shop keeps

For an order: e-mail address, name, address, phone number if given, what was ordered, and when. It is needed to carry out the order and to tell who received a device.

## What the shop does not see

The answers of the checklist before a treatment and everything typed into an aftercare leaflet stay on the page and are gone when it is left.

## Cookies

Cookies remember the cart, the market and the last order. No script of the shop can read them, nobody else receives them, and the shop asks no other company for anything while you read.

## Your rights

A real shop names here who is responsible, the legal basis of each use, how long each thing is kept, and where you can ask for access, correction, erasure or a copy, or complain.`,
  },
  de: {
    imprint: `Finegauge (Beispielshop)
Beispielstraße 1, Beispielstadt

Dieser Shop verkauft nichts und hat weder Inhaber noch Registereintrag noch Umsatzsteuer-Identifikationsnummer. Ein echter Shop nennt hier seinen Namen und seine Rechtsform, seine Anschrift, wer ihn vertritt, E-Mail-Adresse und Telefonnummer, Register und Registernummer, seine Umsatzsteuer-Identifikationsnummer und, wo es eine gibt, seine Aufsichtsbehörde.`,
    terms: `## Wer verkauft

Wer verkauft, steht im Impressum.

## Wie ein Vertrag zustande kommt

Der Shop zeigt Produkte und Preise; das ist noch kein bindendes Angebot. Mit der Bestelltaste geben Sie ein Angebot ab. Die Bestätigungsseite zeigt, dass es angekommen ist.

## Preise und Zahlung

Es gelten die Preise des Landes, das die Adresse der Seite nennt, mit der Steuer, die dort steht. Gezahlt wird auf Rechnung.

## Lieferung

Lieferarten und Kosten werden vor der Bestellung gezeigt. Dieser Beispielshop liefert nichts.

## Sicherheitshinweise

Die Sicherheitshinweise neben den Produkten sind Information. Sie ersetzen weder die Gebrauchsanweisung des Herstellers noch den Rat einer Fachperson.`,
    privacy: `## Was der Shop aufbewahrt

Zu einer Bestellung: E-Mail-Adresse, Name, Anschrift, Telefonnummer, falls angegeben, was bestellt wurde und wann. Das ist nötig, um die Bestellung auszuführen und um zu wissen, wer ein Produkt erhalten hat.

## Was der Shop nicht sieht

Die Antworten der Checkliste vor einer Behandlung und alles, was Sie in ein Nachsorgeblatt eintragen, bleiben auf der Seite und sind fort, wenn Sie sie verlassen.

## Cookies

Cookies merken sich den Warenkorb, das Land und die letzte Bestellung. Kein Skript des Shops kann sie lesen, niemand sonst erhält sie, und während Sie lesen, fragt der Shop kein anderes Unternehmen.

## Ihre Rechte

Ein echter Shop nennt hier, wer verantwortlich ist, die Rechtsgrundlage jeder Verwendung, wie lange was aufbewahrt wird, und wo Sie Auskunft, Berichtigung, Löschung oder eine Kopie verlangen oder sich beschweren können.`,
  },
  fr: {
    imprint: `Finegauge (boutique de démonstration)
1 rue de l’Exemple, Exempleville

Cette boutique ne vend rien ; elle n’a ni propriétaire, ni inscription à un registre, ni numéro de TVA. Une vraie boutique indique ici sa dénomination et sa forme, son adresse, son représentant, une adresse e-mail et un numéro de téléphone, son registre et son numéro, son numéro de TVA, son hébergeur et, le cas échéant, son autorité de contrôle.`,
    terms: `## Qui vend

Le vendeur est nommé dans les mentions légales.

## Comment le contrat se forme

La boutique montre des produits et des prix ; ce n’est pas encore une offre ferme. Avec le bouton de commande, vous faites une offre. La page de confirmation montre qu’elle est arrivée.

## Prix et paiement

Les prix sont ceux du pays que nomme l’adresse de la page, avec la taxe indiquée. Le paiement se fait sur facture.

## Livraison

Les modes de livraison et leur coût sont montrés avant la commande. Cette boutique de démonstration ne livre rien.

## Consignes de sécurité

Les consignes de sécurité à côté des produits sont une information. Elles ne remplacent ni la notice du fabricant ni l’avis d’un professionnel qualifié.`,
    privacy: `## Ce que la boutique conserve

Pour une commande : adresse e-mail, nom, adresse, numéro de téléphone s’il est donné, ce qui a été commandé et quand. Cela sert à exécuter la commande et à savoir qui a reçu un dispositif.

## Ce que la boutique ne voit pas

Les réponses de la liste de contrôle avant un traitement et tout ce qui est saisi dans une fiche de soins restent sur la page et disparaissent quand vous la quittez.

## Cookies

Des cookies retiennent le panier, le pays et la dernière commande. Aucun script de la boutique ne peut les lire, personne d’autre ne les reçoit, et pendant votre lecture la boutique n’interroge aucune autre entreprise.

## Vos droits

Une vraie boutique nomme ici le responsable, la base légale de chaque usage, la durée de conservation, et où demander l’accès, la rectification, l’effacement ou une copie, ou déposer une plainte.`,
  },
}
