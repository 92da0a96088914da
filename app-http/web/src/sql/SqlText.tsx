import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { sql } from "@codemirror/lang-sql";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { useEffect, useRef } from "preact/hooks";
import { useSurroundings } from "../app/surroundings";

interface Props {
  text: string;
  editable: boolean;
  onText: (text: string) => void;
  /** Control or Command with Enter. */
  onRun: () => void;
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--keyword)", fontWeight: "600" },
  { tag: tags.string, color: "var(--string)" },
  { tag: tags.number, color: "var(--number)" },
  { tag: tags.comment, color: "var(--faint)" },
]);

/** SQL in colours; in an editor when it may be changed. */
export default function SqlText({ text, editable, onText, onRun }: Props) {
  const { say } = useSurroundings();
  const place = useRef<HTMLDivElement>(null);
  // The editor is made once; what it calls is always the newest.
  const run = useRef(onRun);
  run.current = onRun;
  const label = say(editable ? "sql.editor" : "sql.title");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is the editor's own once it is there
  useEffect(() => {
    if (!place.current) {
      return;
    }
    const runNow = () => {
      run.current();
      return true;
    };
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: text,
        extensions: [
          sql(),
          syntaxHighlighting(colours),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
          EditorView.editable.of(editable),
          EditorState.readOnly.of(!editable),
          history(),
          keymap.of([{ key: "Mod-Enter", run: runNow }]),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) {
              onText(update.state.doc.toString());
            }
          }),
        ],
      }),
    });
    if (editable) {
      editor.focus();
    }
    return () => editor.destroy();
  }, [editable, label, editable ? "" : text]);
  return <div class="sql-text" ref={place} />;
}
