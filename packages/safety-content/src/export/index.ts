import { compiled } from "#compiled"
import { publishedContent } from "./content-json.ts"

/** The published document of this package's own content. */
export const contentDocument = () => publishedContent(compiled)

export { type PublishedContent, publishedContent } from "./content-json.ts"
export { contentJsonSchema } from "./content-schema.ts"
export { fhirBundle } from "./fhir/bundle.ts"
export { deviceProduct, type DeviceSafety, deviceSafety } from "./json-ld/device.ts"
export { type AskedQuestion, faqPage, type WithQuestions } from "./json-ld/faq-page.ts"
export { topicGraph } from "./json-ld/topic-graph.ts"
export { medicalWebPage } from "./json-ld/web-page.ts"
