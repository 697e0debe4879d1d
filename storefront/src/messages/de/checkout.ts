import type { Partly } from "../complete"
import type { checkout as english } from "../en/checkout"

/** Texts of the checkout and the confirmation. */
export const checkout = {
  title: "Kasse",
  progress: "Schritte der Bestellung",
  toCart: "Zurück zum Warenkorb",
  steps: {
    contact: "Kontakt",
    address: "Adresse",
    shipping: "Lieferung",
    payment: "Zahlung",
    review: "Prüfen",
  },
  stepOf: "Schritt {step} von {count}",
  continue: "Speichern und weiter",
  saving: "Wird gespeichert …",
  problem: "Es gibt ein Problem",
  optional: "freiwillig",
  contact: {
    title: "Wie erreichen wir Sie?",
    email: "E-Mail-Adresse",
    emailHint: "Nur für Fragen zu dieser Bestellung.",
  },
  address: {
    title: "Wohin sollen wir liefern?",
    firstName: "Vorname",
    lastName: "Nachname",
    company: "Praxis oder Firma",
    line1: "Straße und Hausnummer",
    line1Us: "Straße und Hausnummer",
    line2: "Gebäude, Stockwerk oder Einheit",
    city: "Ort",
    county: "Grafschaft",
    state: "Bundesstaat",
    chooseState: "Bundesstaat wählen",
    country: "Land",
    countryHint:
      "Preise, Steuer und Lieferung hängen vom Land ab. Sie ändern es, indem Sie oben auf der Seite das Land wechseln.",
    phone: "Telefon",
    phoneHint: "Nur für den Lieferdienst.",
    postalCode: {
      gb: "Postleitzahl (Postcode)",
      ie: "Postleitzahl (Eircode)",
      de: "Postleitzahl",
      fr: "Postleitzahl",
      us: "Postleitzahl (ZIP-Code)",
    },
    invoice: "Die Rechnung geht an dieselbe Adresse.",
  },
  countries: {
    gb: "Vereinigtes Königreich",
    ie: "Irland",
    de: "Deutschland",
    fr: "Frankreich",
    us: "Vereinigte Staaten",
  },
  shipping: {
    title: "Wie sollen wir liefern?",
    legend: "Lieferung",
    none: "An diese Adresse wird keine Lieferung angeboten. Prüfen Sie die Adresse.",
  },
  payment: {
    title: "Wie möchten Sie bezahlen?",
    legend: "Zahlung",
    invoice: "Auf Rechnung bezahlen",
    invoiceDetail: "Sie erhalten zuerst die Ware und bezahlen mit der Rechnung, die danach kommt.",
  },
  review: {
    title: "Prüfen Sie Ihre Bestellung",
    contact: "Kontakt",
    address: "Liefer- und Rechnungsadresse",
    shipping: "Lieferung",
    payment: "Zahlung",
    lines: "Was Sie bestellen",
    edit: "Ändern",
    editOf: "Ändern: {what}",
    terms:
      "Mit dem Klick auf die Schaltfläche geben Sie eine Bestellung auf, die Sie bezahlen müssen.",
    // The wording of the order button is prescribed by law (BGB § 312j).
    order: "Zahlungspflichtig bestellen",
    ordering: "Bestellung wird aufgegeben …",
  },
  guidance: {
    changedTitle: "Die Sicherheitshinweise haben sich geändert",
    changedText:
      "Es sind nicht mehr die, die gezeigt wurden, als Sie dies in den Warenkorb gelegt haben. Es wurde nichts bestellt, und nichts von Ihren Angaben ist verloren. Lesen Sie, was sich geändert hat; danach können Sie fortfahren.",
    read: "Hinweise lesen: {topic}",
    readProduct: "Alle Sicherheitshinweise zu {product} lesen",
    accept: "Ich habe gelesen, was sich geändert hat",
    accepting: "Wird gespeichert …",
    stoppedTitle: "Ein Teil Ihres Warenkorbs kann zurzeit nicht bestellt werden",
    stoppedText:
      "Nehmen Sie ihn aus dem Warenkorb, um den Rest zu bestellen. Es wurde nichts bestellt, und nichts von Ihren Angaben ist verloren.",
    reasons: {
      "no-specification": "Dieses Produkt wird hier nicht mehr verkauft.",
      "no-guidance": "Zu diesem Produkt gibt es keine Sicherheitshinweise.",
      "guidance-withdrawn":
        "Die Sicherheitshinweise zu diesem Produkt wurden zurückgezogen: {topics}.",
      "guidance-unreadable":
        "Die Sicherheitshinweise zu diesem Produkt können nicht gelesen werden: {topics}.",
      "guidance-unreviewed":
        "Die Sicherheitshinweise zu diesem Produkt wurden von keiner Fachperson aus der Medizin geprüft: {topics}.",
      "no-intended-purpose": "Die Zweckbestimmung dieses Produkts ist nicht angegeben.",
      "no-legal-manufacturer":
        "Der rechtlich verantwortliche Hersteller dieses Produkts ist nicht angegeben.",
      "no-instructions-for-use": "Zu diesem Produkt gibt es keine Gebrauchsanweisung.",
      other: "Dieses Produkt kann zurzeit nicht verkauft werden.",
    },
  },
  errors: {
    "email-missing": "Geben Sie Ihre E-Mail-Adresse an.",
    "email-invalid": "Geben Sie eine E-Mail-Adresse wie name@example.org an.",
    "first-name-missing": "Geben Sie Ihren Vornamen an.",
    "last-name-missing": "Geben Sie Ihren Nachnamen an.",
    "line1-missing": "Geben Sie Straße und Hausnummer an.",
    "city-missing": "Geben Sie den Ort an.",
    "province-missing": "Wählen Sie den Bundesstaat.",
    "province-invalid": "Wählen Sie einen Bundesstaat aus der Liste.",
    "postal-code-missing": "Geben Sie die {name} an.",
    "postal-code-invalid": "Geben Sie die {name} in der Form {example} an.",
    "phone-invalid":
      "Geben Sie eine Telefonnummer nur mit Ziffern, Leerzeichen und + an, oder lassen Sie das Feld leer.",
    "too-long": "Das ist zu lang. Verwenden Sie höchstens {max} Zeichen.",
    "character-invalid": "Lassen Sie Zeilenumbrüche und Steuerzeichen weg.",
    "shipping-missing": "Wählen Sie, wie geliefert werden soll.",
    "shipping-invalid": "Diese Lieferung wird nicht mehr angeboten. Wählen Sie neu.",
    "payment-missing": "Wählen Sie, wie Sie bezahlen möchten.",
    unavailable:
      "Der Shop ist gerade nicht vollständig erreichbar, deshalb wurde das nicht gespeichert. Ihre Angaben stehen noch hier; drücken Sie in einer Minute noch einmal auf die Schaltfläche.",
    "out-of-stock":
      "Etwas in Ihrem Warenkorb ist in dieser Menge nicht mehr da. Es wurde nichts bestellt. Im Warenkorb sehen Sie, welche Zeile es ist.",
    changed:
      "Ihr Warenkorb hat sich geändert, seit diese Seite gezeigt wurde, vielleicht in einem anderen Fenster. Es wurde nichts bestellt. Sehen Sie ihn noch einmal an, bevor Sie bestellen.",
    "not-sellable":
      "Etwas in Ihrem Warenkorb kann zurzeit nicht verkauft werden, weil seine Sicherheitshinweise oder seine Unterlagen nicht vollständig sind. Es wurde nichts bestellt. Im Warenkorb sehen Sie, welche Zeile es ist.",
    "guidance-changed":
      "Die Sicherheitshinweise zu etwas in Ihrem Warenkorb haben sich geändert. Es wurde nichts bestellt. Laden Sie diese Seite neu, um zu lesen, was sich geändert hat.",
    busy: "Ihre Bestellung wird bereits aufgegeben. Warten Sie einen Moment und drücken Sie noch einmal auf die Schaltfläche; sie wird nie doppelt aufgegeben.",
    other:
      "Das hat nicht geklappt, und es wurde nichts bestellt. Prüfen Sie die Schritte und versuchen Sie es noch einmal.",
  },
  confirmation: {
    title: "Danke. Ihre Bestellung ist eingegangen.",
    number: "Bestellnummer {number}",
    numberHint: "Bewahren Sie diese Nummer für Fragen auf.",
    lines: "Was Sie bestellt haben",
    nextTitle: "Wie es weitergeht",
    next: {
      prepare: "Wir bereiten die Lieferung vor: {shipping}.",
      invoice: "Die Rechnung folgt; Sie bezahlen auf Rechnung, jetzt nichts.",
      questions: "Nennen Sie bei Fragen die Bestellnummer.",
    },
    sample:
      "Dies ist ein Beispielshop: Nichts wird geliefert, und es wird keine Rechnung verschickt. Mit echten Waren ginge es so weiter:",
    guidanceTitle: "Bevor diese Produkte verwendet werden",
    guidanceText:
      "Was schiefgehen kann, wer nicht behandelt werden darf und was danach zu tun ist:",
    guidanceOf: "Sicherheitshinweise zu {product}",
    none: "In diesem Browser gibt es keine neue Bestellung.",
    noneText:
      "Die Bestätigung wird einen Tag lang in dem Browser gezeigt, in dem die Bestellung aufgegeben wurde.",
    unavailable: {
      title: "Ihre Bestätigung kann gerade nicht gezeigt werden",
      text: "Der Shop erreicht das System nicht, das die Bestellungen aufbewahrt. Ihre Bestellung ist eingegangen und liegt dort; nichts ist verloren.",
      todo: "Warten Sie eine Minute und laden Sie diese Seite neu.",
      retry: "Neu laden",
    },
    privacy: "Diese Seite wird nur in diesem Browser gezeigt, einen Tag lang.",
  },
} satisfies Partly<typeof english>
