import { pageTexts } from '../text/choose-language.js';
import { link } from './links.js';
import type { PageContext } from './page-context.js';
import type { Children, Markup } from './markup.js';

interface LayoutProps {
  readonly page: PageContext;
  /** Before the name of the site. */
  readonly title?: string;
  readonly section?: 'ask' | 'search' | 'articles';
  /** What is worked out for one question is nothing for search engines. */
  readonly isIndexed?: boolean;
  readonly children: Children;
}

/** The whole document around what a page shows. */
export function Layout({ page, title, section, isIndexed, children }: LayoutProps): Markup {
  const { text, assets } = page;
  return (
    <html lang={text.locale} dir={text.direction}>
      <head>
        <meta charset="utf-8" />
        <title>{title === undefined ? 'Quoth' : `${title} – Quoth`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={text.ask.lead} />
        {isIndexed === true ? null : <meta name="robots" content="noindex" />}
        <link rel="stylesheet" href={assets.style} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <script src={assets.script} type="module"></script>
      </head>
      <body>
        <a class="skip" href="#content">
          {text.skip}
        </a>
        <header class="top">
          <a class="brand" dir="ltr" href={link(page, '/')}>
            Quoth
          </a>
          <nav aria-label={text.navigation.label}>
            <NavigationLink page={page} path="/" name="ask" section={section} />
            <NavigationLink page={page} path="/search" name="search" section={section} />
            <NavigationLink page={page} path="/articles" name="articles" section={section} />
          </nav>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer class="bottom">
          <p>{text.nothingKept}</p>
          <nav aria-label={text.languages}>
            {pageTexts.map(({ locale, name }) => (
              <a
                key={locale}
                href={inLanguage(page.here, locale)}
                lang={locale}
                hreflang={locale}
                aria-current={locale === text.locale ? 'true' : undefined}
              >
                {name}
              </a>
            ))}
          </nav>
        </footer>
      </body>
    </html>
  );
}

interface NavigationLinkProps {
  readonly page: PageContext;
  readonly path: string;
  readonly name: 'ask' | 'search' | 'articles';
  readonly section: LayoutProps['section'];
}

function NavigationLink({ page, path, name, section }: NavigationLinkProps): Markup {
  return (
    <a href={link(page, path)} aria-current={name === section ? 'page' : undefined}>
      {page.text.navigation[name]}
    </a>
  );
}

function inLanguage({ pathname, searchParams }: URL, locale: string): string {
  const query = new URLSearchParams(searchParams);
  query.set('lang', locale);
  return `${pathname}?${query.toString()}`;
}

/** In a form: keeps the language that the address names. */
export function KeptLanguage({ page: { named } }: { readonly page: PageContext }): Markup | null {
  return named === undefined ? null : <input type="hidden" name="lang" value={named} />;
}
