import { listTopics } from "@finegauge/safety-content"
import { listReleases } from "@finegauge/safety-content/releases"
import type { MetadataRoute } from "next"
import { legalTextKinds } from "@/config/legal-texts"
import { defaultMarket, markets } from "@/config/markets"
import { listLines, listProducts } from "@/features/catalog/queries"
import { comparablePairs, pairName, wholeGuidance } from "@/features/safety/library"
import { pageUrl } from "@/lib/seo/page-metadata"

/** Read at run time: neither the shop's address nor its products are known when it is built. */
export const dynamic = "force-dynamic"

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [lines, products] = await Promise.all([listLines(), listProducts(defaultMarket)])
  const paths = [
    "",
    "/catalogue",
    "/guidance",
    ...legalTextKinds.map((kind) => `/legal/${kind}`),
    ...lines.map(({ handle }) => `/catalogue/${handle}`),
    ...products.map(({ handle }) => `/products/${handle}`),
    ...listTopics().map(({ id }) => `/guidance/${id}`),
    ...["search", "words", "compare", "versions"].map((page) => `/guidance/${page}`),
    ...wholeGuidance().questions.map(({ id }) => `/guidance/questions/${id}`),
    ...comparablePairs().map((pair) => `/guidance/compare/${pairName(pair)}`),
    ...listReleases().map(({ version }) => `/guidance/versions/${version}`),
  ]
  return paths.flatMap((path) =>
    markets.map(({ locale }) => ({
      url: pageUrl(locale, path),
      alternates: {
        languages: Object.fromEntries(
          markets.map((other) => [other.formatLocale, pageUrl(other.locale, path)]),
        ),
      },
    })),
  )
}
