import { useSurroundings } from "../app/surroundings";

export default function DataPage() {
  const { say } = useSurroundings();
  return <h1>{say("page.data")}</h1>;
}
