import js from "@eslint/js"
import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

const inBackend = (block) => ({
  ...block,
  files: (block.files ?? ["**/*.{ts,tsx}"]).map(
    (glob) => `backend/${glob.replace(/^\*\*\//, "**/")}`,
  ),
  ...(block.ignores ? { ignores: block.ignores.map((glob) => `backend/${glob}`) } : {}),
})

/** Medusa's own rules hold in the backend alone: at the root their globs would fire in the storefront too. */
const medusaRules = [
  { files: ["backend/**/*.{ts,tsx}"], plugins: { "@medusajs": medusa } },
  ...medusa.configs.recommended.filter((block) => block.rules).map(inBackend),
]

/** The one file of each room that may read the environment. */
const environmentReaders = [
  "**/env.ts",
  "packages/launcher/src/**",
  "packages/config/**",
  "tests/**",
  "storefront/next.config.ts",
  "**/*.test.ts",
  "**/vitest.config.ts",
]

export default tseslint.config(
  {
    ignores: [
      "**/dist/**",
      "**/.next/**",
      "**/.medusa/**",
      "**/.data/**",
      "**/.cache/**",
      "**/node_modules/**",
      "**/next-env.d.ts",
      "**/migrations/**",
      "**/test-results/**",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [js.configs.recommended, ...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: new URL("../..", import.meta.url).pathname,
      },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      // Medusa's containers and JSON bodies are loosely typed upstream; zod narrows them at the border.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines": ["error", { max: 300 }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    ignores: environmentReaders,
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Only env.ts reads the environment." },
      ],
    },
  },
  {
    // Programs that speak to a person in a terminal.
    files: [
      "packages/*/scripts/**",
      "packages/launcher/src/**",
      "packages/config/src/**",
      "tests/**",
    ],
    rules: { "no-console": "off" },
  },
  ...medusaRules,
)
