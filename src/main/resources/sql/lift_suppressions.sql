-- Forgets suppressions their owners lifted by agreeing anew; bounces and complaints stay. $1: address hashes.
delete from suppression
where address_hash = any ($1::bytea[]) and cause in ('UNSUBSCRIBED', 'WITHDRAWN');
