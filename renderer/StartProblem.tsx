/** Why the window cannot start, in one sentence. */
export function StartProblem({ text }: { readonly text: string }) {
  return (
    <main className="start-problem" role="alert">
      <h1 className="dialog-title">Suiko</h1>
      <p>{text}</p>
    </main>
  );
}
