-- Staff by post: an index over what citizens' accounts do not have.
CREATE INDEX ix_accounts_duties ON accounts USING gin (duties jsonb_path_ops)
    WHERE NOT is_disabled;
