-- Every transaction has a user; LEFT JOIN lets SQLite leave the users out where none of their
-- columns is asked for.
CREATE VIEW usage AS
SELECT
  t.id, t.user_id, t.model_name, t.conversation_id, t.token_type, t.token_count, t.rate_per_1k,
  t.calculated_cost, t.timestamp, t.region, t.company, t.date,
  u.username, u.department, u.is_active_sub
FROM transactions t
LEFT JOIN users u ON u.id = t.user_id;
