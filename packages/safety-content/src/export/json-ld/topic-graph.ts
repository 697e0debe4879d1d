import type { Graph, MedicalDeviceLeaf } from "schema-dts"
import type { ResolvedGuidance } from "../../resolve/types.ts"
import { joined } from "../wording.ts"
import { deviceSafety } from "./device.ts"
import { faqPage, type WithQuestions } from "./faq-page.ts"
import { medicalWebPage } from "./web-page.ts"

function devicesOf(guidance: ResolvedGuidance, id: string): MedicalDeviceLeaf {
  return {
    "@type": "MedicalDevice",
    "@id": id,
    name: `Devices used: ${guidance.topics.map(({ title }) => title).join("; ")}`,
    procedure: joined(guidance.topics.map(({ whatItIs }) => whatItIs)),
    ...deviceSafety(guidance),
  }
}

/**
 * Everything that schema.org can say of the topics, in one graph: the page, the safety of the devices
 * used, and the questions. Names no product and no maker. `url` is the address of the page, if any.
 */
export function topicGraph(guidance: ResolvedGuidance & WithQuestions, url?: string): Graph {
  const questions = faqPage(guidance, url)
  const devices = devicesOf(guidance, `${url ?? ""}#devices`)
  return {
    "@context": "https://schema.org",
    "@graph": [
      { ...medicalWebPage(guidance, url), about: { "@id": devices["@id"] ?? "" } },
      devices,
      ...(questions === null ? [] : [questions]),
    ],
  }
}
