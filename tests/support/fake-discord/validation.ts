import type { ZodMiniType } from 'zod/mini';
import { ApiError, invalidForm, type FieldFault } from './api-error.js';
import { brokenRules, type Rule } from './rule.js';

/**
 * The body as Discord reads it: first by the schema of its OpenAPI document, then by the rules that the document lacks.
 * `above` is where the body stands in the request. Throws the {@link ApiError} that Discord would answer with. Unknown keys are dropped, as Discord ignores them.
 */
export function validate<Body>(
  schema: ZodMiniType<Body>,
  body: unknown,
  rules: readonly Rule[] = [],
  above: FieldFault['path'] = [],
): Body {
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    throw invalidForm(parsed.error.issues.flatMap((issue) => faultsOf(issue, above)));
  }
  obey(rules, parsed.data, above);
  return parsed.data;
}

/** Throws when a rule is broken. Faults of the form come first; what has a code of its own is found out after them. */
export function obey(rules: readonly Rule[], body: unknown, above: FieldFault['path'] = []): void {
  const broken = brokenRules(rules, body);
  const faults = broken.flatMap((one) => (one.rule.refusedWith ? [] : one.faults));
  if (faults.length > 0) {
    throw invalidForm(faults.map((fault) => ({ ...fault, path: [...above, ...fault.path] })));
  }
  const [first] = broken;
  if (first?.rule.refusedWith === undefined) return;
  const { status, code, message } = first.rule.refusedWith;
  throw new ApiError(status, code, message);
}

/** What we read of an issue of zod; kept structural, for unions nest issues without their own type. */
interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

function faultsOf(issue: SchemaIssue, above: FieldFault['path']): readonly FieldFault[] {
  const path = [
    ...above,
    ...issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
  ];
  if (issue.code === 'invalid_union' && issue.errors !== undefined) {
    return nearestBranch(issue.errors).flatMap((inner) => faultsOf(inner, path));
  }
  return [{ path, ...discordFault(issue) }];
}

/** Of the branches of a union, the one that was meant: its `type` fits, and least else is wrong. */
function nearestBranch(branches: readonly (readonly SchemaIssue[])[]): readonly SchemaIssue[] {
  const ofSameType = branches.filter(
    (issues) =>
      !issues.some(({ code, path }) => code === 'invalid_value' && path.at(-1) === 'type'),
  );
  const candidates = ofSameType.length > 0 ? ofSameType : branches;
  return candidates.reduce<readonly SchemaIssue[]>(
    (nearest, issues) =>
      nearest.length === 0 || issues.length < nearest.length ? issues : nearest,
    [],
  );
}

function discordFault(issue: SchemaIssue): Pick<FieldFault, 'code' | 'message'> {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'number'
        ? { code: 'NUMBER_TYPE_MAX', message: `Must be at most ${String(issue.maximum)}.` }
        : {
            code: 'BASE_TYPE_MAX_LENGTH',
            message: `Must be ${String(issue.maximum)} or fewer in length.`,
          };
    case 'too_small':
      return issue.origin === 'number'
        ? { code: 'NUMBER_TYPE_MIN', message: `Must be at least ${String(issue.minimum)}.` }
        : {
            code: 'BASE_TYPE_MIN_LENGTH',
            message: `Must be ${String(issue.minimum)} or more in length.`,
          };
    case 'invalid_type':
      return issue.message.includes('undefined')
        ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
        : { code: 'BASE_TYPE_BAD_TYPE', message: issue.message };
    case 'invalid_value':
      return { code: 'BASE_TYPE_CHOICES', message: issue.message };
    case 'invalid_format':
      return { code: 'BASE_TYPE_BAD_FORMAT', message: issue.message };
    default:
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}
