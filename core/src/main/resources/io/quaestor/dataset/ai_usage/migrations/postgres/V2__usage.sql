-- Every transaction has a user; LEFT JOIN lets the planner leave the users out where none of their
-- columns is asked for.
CREATE VIEW quaestor_data.usage AS
SELECT
  t.id, t.user_id, t.model_name, t.conversation_id, t.token_type, t.token_count, t.rate_per_1k,
  t.calculated_cost, t.timestamp, t.region, t.company, t.date,
  u.username, u.department, u.is_active_sub
FROM quaestor_data.transactions t
LEFT JOIN quaestor_data.users u ON u.id = t.user_id;
