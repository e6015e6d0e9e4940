import { Layout } from '../ui/layout.js';
import { link } from '../ui/links.js';
import type { PageContext } from '../ui/page-context.js';
import type { PageText } from '../text/page-text.js';
import type { Markup } from '../ui/markup.js';

interface ProblemProps {
  readonly page: PageContext;
  readonly problem: Exclude<keyof PageText['problems'], 'incident' | 'home'>;
  /** The number under which our log has it; absent: it is none of ours. */
  readonly incident?: string | undefined;
}

/** What could not be shown, and why. */
export function ProblemView({ page, problem, incident }: ProblemProps): Markup {
  const { text } = page;
  const [heading, note] = text.problems[problem];
  return (
    <Layout page={page} title={heading}>
      <div class="hero">
        <h1>{heading}</h1>
        <p class="lead">{note}</p>
        {incident === undefined ? null : (
          <p class="quiet">
            {text.problems.incident} <code dir="ltr">{incident}</code>
          </p>
        )}
        <p class="actions">
          <a href={link(page, '/')}>{text.problems.home}</a>
        </p>
      </div>
    </Layout>
  );
}
