# Debian's libhttp-oai-perl: each record of each format, and the items of each set of standings.
use strict;
use HTTP::OAI;

my $client = HTTP::OAI::Harvester->new(baseURL => "$ARGV[0]/oai");
sub told {
  my ($word, $item) = @_;
  print join(' ', $word, $item->identifier, $item->is_deleted ? 'deleted' : 'there'), "\n";
}
sub all {
  my ($answer) = @_;
  die $answer->message if $answer->is_error;
}
all($client->Identify);
my $formats = $client->ListMetadataFormats;
for my $prefix (map { $_->metadataPrefix } $formats->metadataFormat) {
  all($client->ListRecords(metadataPrefix => $prefix, onRecord => sub { told($prefix, shift) }));
}
my @sets;
all($client->ListSets(onRecord => sub { push @sets, shift->setSpec }));
for my $set (grep { /^standing:/ } @sets) {
  all($client->ListIdentifiers(
    metadataPrefix => 'oai_dc', set => $set, onRecord => sub { told($set, shift) }));
}
