interface EmptyProps {
  readonly title: string;
  readonly hint: string;
}

/** What an empty list says: what would be in it, and what to do next. */
export function Empty({ title, hint }: EmptyProps) {
  return (
    <div className="empty">
      <p>{title}</p>
      <p className="empty-hint">{hint}</p>
    </div>
  );
}
