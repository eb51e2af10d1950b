-- Indexes over columns of complex properties, which the model cannot declare.
CREATE INDEX ix_applications_applicant_account_id_created_at ON applications (applicant_account_id, created_at DESC);
CREATE INDEX ix_application_drafts_applicant_account_id_changed_at ON application_drafts (applicant_account_id, changed_at DESC)
    WHERE submitted_at IS NULL;
CREATE INDEX ix_accounts_person_mobile ON accounts (person_mobile);
