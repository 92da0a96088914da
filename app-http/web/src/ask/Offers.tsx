interface Props {
  title: string;
  questions: string[];
  onAsk: (question: string) => void;
}

/** Questions to be asked with one click. */
export function Offers({ title, questions, onAsk }: Props) {
  if (questions.length === 0) {
    return null;
  }
  return (
    <div class="offers">
      <h2>{title}</h2>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" class="offer" onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
