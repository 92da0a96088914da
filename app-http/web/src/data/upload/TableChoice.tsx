import { useId } from "preact/hooks";
import type { TablePreview } from "../../api/uploads";
import { useSurroundings } from "../../app/surroundings";

interface Props {
  /** Best fit first. */
  tables: TablePreview[];
  place: number;
  onPlace: (place: number) => void;
}

/** The table that a file goes to, those that it fits before the others. */
export function TableChoice({ tables, place, onPlace }: Props) {
  const { say } = useSurroundings();
  const id = useId();
  const places = tables.map((table, at) => ({ at, table }));
  const group = (label: string, of: typeof places) =>
    of.length > 0 && (
      <optgroup label={label}>
        {of.map(({ at, table }) => (
          <option key={at} value={at}>
            {table.dataset} / {table.table}
          </option>
        ))}
      </optgroup>
    );
  return (
    <div class="field">
      <label for={id}>{say("upload.table")}</label>
      <select
        id={id}
        value={place}
        onChange={(event) => onPlace(Number(event.currentTarget.value))}
      >
        {group(
          say("upload.fits"),
          places.filter(({ table }) => table.fits),
        )}
        {group(
          say("upload.fits.not"),
          places.filter(({ table }) => !table.fits),
        )}
      </select>
    </div>
  );
}
