import { useSurroundings } from "../app/surroundings";

export default function DashboardPage() {
  const { say } = useSurroundings();
  return <h1>{say("page.dashboard")}</h1>;
}
