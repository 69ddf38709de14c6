META
key;value
description;Our street
num_projects;4
num_votes;6
budget;90.50
vote_type;approval
rule;equalshares/add1
PROJECTS
project_id;cost;votes;name;selected
lamp;30;4;"Lamps; solar";1
tree;30.50;3;Trees;1
bench;45;2;Benches;0
bin;20;2;Bins;1
VOTES
voter_id;vote
1;lamp,tree
2;lamp,tree
3;lamp,bench
4;lamp,tree
5;bench,bin
6;bin
