/** Everything that must not happen while an element meets what is hostile. */
const caught: string[] = [];

declare global {
  /** What hostile data calls where it gets to run. */
  var executed: (() => void) | undefined;
}

/** Sets the trap for a suite. @returns what it has caught since the last time it was asked */
export function setTrap(): () => string[] {
  const { alert } = window;
  const onError = ({ message }: ErrorEvent) => caught.push(`error: ${message}`);
  const onRejection = ({ reason }: PromiseRejectionEvent) => caught.push(`unhandled rejection: ${String(reason)}`);
  const onViolation = ({ violatedDirective }: SecurityPolicyViolationEvent) => caught.push(`violation of ${violatedDirective}`);
  before(() => {
    globalThis.executed = window.alert = () => void caught.push('something was executed');
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    document.addEventListener('securitypolicyviolation', onViolation);
  });
  after(() => {
    globalThis.executed = undefined;
    window.alert = alert;
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
    document.removeEventListener('securitypolicyviolation', onViolation);
  });
  return () => caught.splice(0);
}
