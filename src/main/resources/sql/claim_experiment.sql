-- Claims an experiment to gather what came of it; empty while another node does. $1: id.
select gathered_to from experiment where id = $1 for update skip locked;
